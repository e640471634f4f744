/**
 * An error whose message is one plain sentence that says what to do; it is printed without a stack.
 *
 * @param {string} message
 * @returns {Error & { plain: true }}
 */
export function plain(message) {
  return Object.assign(new Error(message), { plain: /** @type {const} */ (true) });
}
