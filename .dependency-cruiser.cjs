// The rooms of `src` and what they may import. A room imports only rooms of a lower layer; from another room of its own
// layer only types. `test/workshop/layers.test.ts` proves that the rules bite and that no module escapes them.

/** @type {readonly (readonly string[])[]} rooms per layer, lowest first */
const layers = [
  ['calendar', 'money'],
  ['law', 'facts'],
  ['case'],
  ['rules'],
  ['assess'],
  ['alerts'],
  ['explain'],
  ['portfolio', 'sample'],
  ['forecast'],
  ['io', 'report', 'letters'],
  ['run'],
  ['cli'],
];

/** What is allowed in a few places only: name of the rule, what, where. */
const reserved = [
  ['luxon-only-for-zones', { path: npm('luxon') }, '^src/calendar/zone\\.ts$'],
  ['decimal-only-in-money', { path: npm('decimal\\.js') }, '^src/money/'],
  ['zod-only-at-the-edges', { path: npm('zod') }, '^src/(case|portfolio|io)/|^src/law/supplement'],
  ['papaparse-only-in-io', { path: npm('papaparse') }, '^src/io/'],
  ['commander-only-in-cli', { path: npm('commander') }, '^src/cli/'],
  ['node-only-at-the-rim', { dependencyTypes: ['core'] }, '^src/(cli|run|io/node)/'],
];

function npm(name) {
  return `(^|/)node_modules/(@types/)?${name}/`;
}

function inside(rooms) {
  return `^src/(${rooms.join('|')})/`;
}

function rule(name, comment, from, to) {
  return { name, comment, severity: 'error', from, to };
}

const upward = layers
  .slice(0, -1)
  .map((rooms, layer) =>
    rule(
      `no-import-upward-from-${rooms.join('-')}`,
      'a room imports only rooms of a lower layer',
      { path: inside(rooms) },
      { path: inside(layers.slice(layer + 1).flat()) },
    ),
  );

const sideways = layers
  .filter((rooms) => rooms.length > 1)
  .map((rooms) =>
    rule(
      `only-types-between-${rooms.join('-')}`,
      'rooms of the same layer import only types from each other',
      { path: inside(rooms) },
      { path: inside(rooms), pathNot: '^src/$1/', dependencyTypesNot: ['type-only'] },
    ),
  );

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    rule('no-cycles', 'modules can be read in one order', {}, { circular: true }),
    ...upward,
    ...sideways,
    rule('rules-see-facts-only', 'rules never see a case file', { path: '^src/rules/' }, { path: '^src/case/' }),
    rule('no-door-inside', 'a door (src/*.ts) is for users', { path: '^src/' }, { path: '^src/[^/]+$' }),
    rule('no-own-index', 'name the file that is meant', { path: '^src/([^/]+)/' }, { path: '^src/$1/index\\.ts$' }),
    rule(
      'no-unknown-room',
      'every room has its layer here',
      { path: '^src/[^/]+/', pathNot: inside(layers.flat()) },
      {},
    ),
    rule(
      'nothing-outside-src',
      'the library stands alone',
      { path: '^src/' },
      { path: '^(test|examples|docs|dist|\\.ci)/' },
    ),
    rule(
      'declared-packages-only',
      'users get only dependencies',
      { path: '^src/' },
      {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only', 'npm-peer', 'npm-optional'],
      },
    ),
    rule('no-unresolved', 'every import exists', {}, { couldNotResolve: true }),
    ...reserved.map(([name, to, pathNot]) => rule(name, `allowed only in ${pathNot}`, { path: '^src/', pathNot }, to)),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
