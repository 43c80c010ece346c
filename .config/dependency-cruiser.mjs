/** Arrows point one way: between packages, between folders, and in no circle. The same lists are drawn in CONTRIBUTING. */

/** Each package with those that it may import. */
const packages = {
  edtf: [],
  core: ["edtf"],
  methods: ["core", "edtf"],
  formats: ["core", "edtf"],
  site: ["core", "edtf", "methods", "formats"],
  cli: ["core", "edtf", "methods", "formats", "site"],
};

/** The folders and files right inside `src` of a package, lowest first: each imports only what stands before it. */
const layers = {
  core: "model nearest errors timeliness dataset evidence rules assess progress query compare input",
  formats: "words cut view icalendar ndjson",
  site: "record ui parts pages render-page model-of document files build-site",
  cli:
    "command-error system-error file-system terminal context command load write report check publish assessing edit " +
    "workbook import source agreement migrate explain commands program main",
};

const test = "(\\.test\\.tsx?|\\.test-d\\.ts|[-.]fixture\\.ts|-arbitrary\\.ts|\\.oracle\\.ts)$";

export default {
  forbidden: [
    {
      name: "no-circle",
      severity: "error",
      comment: "Files that import each other in a circle cannot be read in any order.",
      from: {},
      to: { circular: true },
    },
    ...Object.entries(packages).map(([name, allowed]) => ({
      name: `package-${name}`,
      severity: "error",
      comment: `${name} imports ${allowed.length === 0 ? "no other package" : allowed.join(", ")}.`,
      from: { path: `^packages/${name}/src`, pathNot: test },
      to: {
        path: "^packages/",
        pathNot: [`^packages/${name}/`, ...allowed.map((other) => `^packages/${other}/src`)],
      },
    })),
    ...Object.entries(layers).flatMap(([name, list]) => {
      const folders = list.split(" ");
      return folders.slice(0, -1).map((folder, n) => ({
        name: `${name}-${folder}`,
        severity: "error",
        comment: `${name}/${folder} imports ${n === 0 ? "no other folder" : folders.slice(0, n).join(", ")}.`,
        from: { path: `^packages/${name}/src/${folder}[/.]`, pathNot: test },
        to: { path: `^packages/${name}/src/(${folders.slice(n + 1).join("|")})[/.]` },
      }));
    }),
  ],
  options: {
    doNotFollow: { path: ["node_modules", "/dist/"] },
    exclude: { path: ["/dist/", "node_modules"] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ["@policytrack/source", "import", "types", "default"],
      extensions: [".ts", ".tsx", ".js", ".json"],
    },
  },
};
