type Tree = { [key: string]: string | Tree };

/**
 * One namespace a file. A noun's own error codes stand under `errors` in its file and are found as
 * `errors.<noun>.<code>`, so that forms need one namespace for every refusal.
 */
export function mergeMessages(files: readonly (readonly [namespace: string, tree: Tree])[]): Tree {
  const merged: Tree = {};
  const errors: Tree = {};
  for (const [namespace, tree] of files) {
    if (namespace === "errors") {
      Object.assign(errors, tree);
      continue;
    }
    const { errors: own, ...rest } = tree;
    merged[namespace] = rest;
    if (own !== undefined) errors[namespace] = own;
  }
  return { ...merged, errors };
}
