/** How a package that other programs import is built: modules with declarations and source maps. */
export const packageBuild = {
  format: "esm",
  target: "es2023",
  platform: "neutral",
  // The declarations of other packages, as their users get them.
  dts: { compilerOptions: { customConditions: [] } },
  sourcemap: true,
  clean: true,
} as const;
