/** Who may import whom: docs/where-does-my-code-live.md. Every rule is an error and says why it is there. */

const folder = (name) => `^src/${name}/`;
const TESTS = '\\.test\\.tsx?$';

/** In `folder`, whatever of ours is imported must be in one of `allowed`. */
function onlyImports(name, { from, allowed, comment }) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: from, pathNot: TESTS },
    to: { path: '^(src|sample|test|tools|bench)/', pathNot: allowed },
  };
}

const BROWSER_LIBRARIES =
  '(^|/)node_modules/(@tiptap/pm|prosemirror-[a-z]+|idb-keyval|tus-js-client|@simplewebauthn/browser)/';
/** One file, so that there is one guard of one's own network, whoever asks. */
const ASKS_THE_WEB = ['^src/web/ask-public-web\\.ts$'];
const PURE_LIBRARIES = '(^|/)node_modules/(prosemirror-model|intl-messageformat|@orama/stemmers)/';

export default {
  forbidden: [
    onlyImports('content-imports-only-itself', {
      from: folder('content'),
      allowed: [folder('content')],
      comment:
        'The rules of a newspaper depend on nothing, so that they hold in the server, in an import and in a browser.',
    }),
    onlyImports('language-imports-content', {
      from: folder('language'),
      allowed: [folder('language'), folder('content')],
      comment: 'Language is pure: it knows the words of a newspaper and nothing of how it is kept or shown.',
    }),
    {
      name: 'content-and-language-do-no-io',
      comment: 'No Node module and no library that does input or output: this code also runs in the browser.',
      severity: 'error',
      from: { path: '^src/(content|language)/', pathNot: TESTS },
      to: { pathNot: ['^src/', PURE_LIBRARIES] },
    },
    onlyImports('storage-imports-content-and-language', {
      from: folder('storage'),
      allowed: [folder('storage'), folder('content'), folder('language')],
      comment: 'Storage keeps things; it does not know who asks.',
    }),
    {
      name: 'only-storage-talks-to-a-database',
      comment: 'Kysely and the drivers stay in storage, so that the engine can change without a change elsewhere.',
      severity: 'error',
      from: { path: '^src/', pathNot: [folder('storage'), TESTS] },
      to: { path: ['(^|/)node_modules/(kysely|pg|@electric-sql/pglite)/', '^(node:)?sqlite$'] },
    },
    onlyImports('media-imports-content', {
      from: folder('media'),
      allowed: [folder('media'), folder('content')],
      comment: 'Media makes pictures fit to be sent; their records are the business of storage.',
    }),
    onlyImports('newsroom-knows-no-http', {
      from: folder('newsroom'),
      allowed: ['content', 'language', 'storage', 'media', 'newsroom'].map(folder),
      comment: 'A verb is called by a form, an API, a job and a command alike, so it knows none of them.',
    }),
    onlyImports('site-reads-through-queries', {
      from: folder('site'),
      allowed: [
        ...['content', 'language', 'newsroom', 'media', 'web', 'site'].map(folder),
        '^src/storage/queries/',
        '^src/storage/(database|trouble)\\.ts$',
      ],
      comment: 'The site reads by queries and writes by verbs; it never touches records, the desk or the API.',
    }),
    onlyImports('desk-acts-through-verbs', {
      from: folder('desk'),
      allowed: [
        ...['content', 'language', 'newsroom', 'media', 'web', 'desk'].map(folder),
        '^src/storage/queries/',
        '^src/storage/(database|trouble)\\.ts$',
      ],
      comment: 'The desk reads by queries and acts by verbs, which check who may do what; it never writes a record.',
    }),
    {
      name: 'browser-code-stays-in-the-browser',
      comment: 'What runs in the browser imports content, language, its own files and libraries made for browsers.',
      severity: 'error',
      from: { path: '^src/desk/client/', pathNot: TESTS },
      to: { pathNot: ['^src/(desk/client|content|language)/', BROWSER_LIBRARIES, PURE_LIBRARIES] },
    },
    {
      name: 'the-server-runs-no-browser-code',
      comment: 'Browser modules are built apart (tools/build-desk.ts) and sent as files.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/desk/client/', TESTS] },
      to: { path: '^src/desk/client/' },
    },
    onlyImports('delivery-comes-after-the-commit', {
      from: folder('delivery'),
      allowed: [...['content', 'language', 'storage', 'newsroom', 'delivery'].map(folder), ...ASKS_THE_WEB],
      comment:
        'Delivery reads what verbs left in the outbox, and calls verbs when their hour has come. Of web it has the one guarded way to ask the web (docs/decisions/0014).',
    }),
    onlyImports('web-knows-no-newspaper', {
      from: folder('web'),
      allowed: ['content', 'language', 'web'].map(folder),
      comment: 'The HTTP toolkit knows HTTP; pages are the business of the site and the desk.',
    }),
    onlyImports('exchange-writes-records', {
      from: folder('exchange'),
      allowed: [...['content', 'language', 'storage', 'media', 'exchange'].map(folder), ...ASKS_THE_WEB],
      comment:
        'Importers write records directly, so that no verb needs to know that it is importing. Of web they have the one guarded way to ask the web (docs/decisions/0014).',
    }),
    {
      name: 'only-the-entry-points-see-everything',
      comment: 'server and cli put the parts together; no part may reach back to them.',
      severity: 'error',
      from: { path: '^src/(?!server/|cli/)', pathNot: TESTS },
      to: { path: '^src/(server|cli)/' },
    },
    {
      name: 'server-does-not-know-commands',
      comment: 'The server is started by a command, never the other way round.',
      severity: 'error',
      from: { path: folder('server'), pathNot: TESTS },
      to: { path: folder('cli') },
    },
    {
      name: 'the-program-imports-no-test-or-tool',
      comment: 'What is shipped must not need what is not.',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: { path: '^(test|tools|bench)/' },
    },
    {
      name: 'only-the-cli-knows-the-sample',
      comment: 'The sample newspaper is an input like any other.',
      severity: 'error',
      from: { path: '^src/', pathNot: [folder('cli'), TESTS] },
      to: { path: '^sample/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or need a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'not-resolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-development-package-in-the-program',
      comment: 'What the program runs on must be among its dependencies.',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
