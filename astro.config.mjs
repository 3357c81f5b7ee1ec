import { readFileSync } from 'node:fs';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig, fontProviders } from 'astro/config';
import { parse } from 'yaml';
import redirects from './content/redirects.json' with { type: 'json' };
import { explainTerms } from './src/course/reference/explainTerms.ts';
import { contentSecurity } from './src/security/index.ts';

const part = (name) => `./src/layouts/${name}.astro`;
const style = (name) => `./src/styles/${name}.css`;

export default defineConfig({
  // Only the address of a published copy: canonical links and the sitemap need it, nothing else does.
  site: process.env.SITE_URL,
  trailingSlash: 'always',
  // From an address that the site once had to the one that stands for it now: content/addresses.txt knows them all.
  redirects,
  // Astro's default, 'jsx', drops the space between two inline elements that stand on two lines.
  compressHTML: true,
  server: { port: Number(process.env.PORT) || 4321 },
  devToolbar: { enabled: false },
  fonts: [
    font('Newsreader', '--font-head', ['Georgia', 'serif'], {
      '200 800': '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
    }),
    font('IBM Plex Sans', '--font-text', ['Arial', 'sans-serif'], {
      '100 700': '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2',
      '100 700 italic': '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-italic.woff2',
    }),
    font('IBM Plex Mono', '--font-mono', ['monospace'], {
      400: '@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2',
      500: '@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-500-normal.woff2',
    }),
  ],
  vite: {
    plugins: [
      searchOnDemand(),
      summariesStayHome(),
      stylesAhead(),
      noLostStyles(),
      noLookingBack(),
      islandsInOnePiece(),
    ],
    worker: { plugins: () => [summariesStayHome()] },
    environments: { client: { build: { rolldownOptions: { output: { advancedChunks: onePlayground() } } } } },
  },
  integrations: [
    starlight({
      title: 'Smart Campaign Lab',
      description:
        'Learn how Adobe Marketo Engage smart campaigns execute, by editing real campaigns and watching the engine run them in the page.',
      favicon: '/favicon.svg',
      disable404Route: true,
      credits: false,
      // The pages hand in their own neighbors (src/layouts/Page.astro) and their own headings.
      pagination: false,
      tableOfContents: false,
      customCss: [
        'layers',
        'tokens',
        'type',
        'shell',
        'header',
        'sidebar',
        'search',
        'footer',
        'prose',
        'parts',
        'print',
      ].map(style),
      components: {
        Head: part('Head'),
        Header: part('Header'),
        Footer: part('Footer'),
        PageTitle: part('PageTitle'),
      },
      expressiveCode: {
        themes: ['github-dark-default', 'github-light-default'],
        styleOverrides: {
          borderColor: 'var(--lab-line)',
          borderRadius: 'var(--lab-radius-m)',
          codeBackground: 'var(--lab-sunk)',
          codeFontFamily: 'var(--lab-font-mono)',
          codeFontSize: 'var(--lab-text-s)',
          frames: { shadowColor: 'transparent', editorTabBarBackground: 'var(--lab-sunk)' },
        },
      },
    }),
    react(),
    glossaryOnTheSpot(),
    // Starlight would list the page for frames too, which search engines are asked not to find.
    sitemap({ filter: (page) => !page.endsWith('/embed/') }),
    contentSecurity(),
  ],
});

/** Explains the first use of each term of the glossary on a lesson or an answer. */
function glossaryOnTheSpot() {
  const glossary = parse(readFileSync(new URL('content/reference/glossary.yaml', import.meta.url), 'utf8'));
  const terms = Object.entries(glossary).flatMap(([id, { explain }]) =>
    explain ? [{ id, words: explain }] : [],
  );
  return {
    name: 'glossary-on-the-spot',
    hooks: {
      'astro:config:setup': ({ config }) => {
        config.markdown.processor.options.mdastPlugins.push(explainTerms(terms));
      },
    },
  };
}

/** A family served by the site itself, from the package that holds its files: weight (and `italic`) to file. */
function font(name, cssVariable, fallbacks, files) {
  const variants = Object.entries(files).map(([cut, file]) => ({
    src: [file],
    weight: cut.replace(' italic', ''),
    style: cut.endsWith('italic') ? 'italic' : 'normal',
  }));
  return { name, cssVariable, fallbacks, provider: fontProviders.local(), options: { variants } };
}

/**
 * What every playground of a lesson shows stands in one file, and the engine in another, which comes when a reader reaches
 * for a playground: what is loaded on demand would else tear both into many.
 */
function onePlayground() {
  const lazy =
    /playground\/(bench\/works|orders\/(?!Orders\.tsx)|lab\/(?!Lab\.tsx)|hook\/(?!Hook\.tsx)|exercise\/(?!Exercise\.tsx)|prediction\/(?!Prediction\.tsx)|console\/|forms\/|source\/|keep\/|share\/|reading\/|branches\/|table\/)|views\/(orders|table|search|watch|tokens|export|overlay|log|grid\/tree|picture\/wide)\/|workbench\/(lab|table|exercise|learning|edits\/model)\/|engine\/(campaigns\/(clone|state)|claims\/check)|views\/grid\/text/;
  // With what they need: the little that a page asks of the engine before the engine is there stands in the first file, too.
  const playground = (id) => /\/src\/(views|playground)\//.test(id) && !lazy.test(id);
  const engine = (id) => /\/src\/(engine|workbench)\//.test(id) && !lazy.test(id);
  const groups = [
    { name: 'preload-helper', test: /preload-helper|rolldown\/runtime/, priority: 1 },
    // Pages without a playground need React too.
    { name: 'react', test: /node_modules\/react\//, priority: 1 },
    // Apart, they would be two files as soon as something else draws with React.
    { name: 'client', test: /node_modules\/(react-dom\/|scheduler\/|@astrojs\/react\/)/, priority: 1 },
    { name: 'playground', test: playground },
    { name: 'engine', test: engine },
    // The API sandbox with the operations that its console calls first. All others come group by group.
    { name: 'sandbox', test: /\/src\/api\/(handle\.ts|operations\/(\w+\.ts|identity\/|campaigns\/))/ },
  ];
  return { groups };
}

/**
 * A part that is opened asks ahead for its styles, which must be there when it is drawn, and not for its scripts: their
 * names would stand in the script of every lesson, and they are small. The full-screen playground opens with its page, so it
 * asks for everything at once.
 */
function stylesAhead() {
  const ahead = (part, files) =>
    part.includes('LabApp') ? files : files.filter((file) => file.endsWith('.css'));
  const modulePreload = { polyfill: false, resolveDependencies: ahead };
  return {
    name: 'styles-ahead',
    configEnvironment: (name) => (name === 'client' ? { build: { modulePreload } } : undefined),
  };
}

/**
 * What each kind of step, trigger and event is about, and why an assumption is one, is told by the reference pages and the
 * JSON Schema, which are written when the site is built. No playground shows it, so browsers do not load it. What an
 * operation of the API is about comes from a file (src/pages/api/operations.json.ts): its code leaves it out.
 */
function summariesStayHome() {
  const sheet =
    /^ {2}(summary|answers|body|facts|provenance|simulated|observed|limits|errors|example):(?:[^\n]*,\n|[^\n]*\n(?: {4}[^\n]*\n)+(?: {2}[\])}]+,\n)?)/gm;
  const told = /\b(summary|why):\s*('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")/g;
  return {
    name: 'summaries-stay-home',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    transform(code, id) {
      if (/\/src\/engine\/.*\.ts$/.test(id)) return { code: code.replace(told, "$1: ''"), map: null };
      if (/\/src\/api\/operations\/.*\.ts$/.test(id) && code.includes(': Operation = {'))
        return { code: code.replace(sheet, ''), map: null };
    },
  };
}

/**
 * Styles of a part that is loaded on demand are linked by the page itself, and Astro then takes their file out of the build
 * but leaves its name in the list of what the part waits for: the part would never come. Here the script's own name
 * stands in its place, which is there already.
 */
function noLostStyles() {
  return {
    name: 'no-lost-styles',
    enforce: 'post',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk' || !chunk.code.includes('__vite__mapDeps')) continue;
          chunk.code = chunk.code.replace(/"([^"\s]+\.css)"/g, (quoted, file) =>
            bundle[file] ? quoted : JSON.stringify(chunk.fileName),
          );
        }
      },
    },
  };
}

/**
 * Starlight styles loose lists by what stands inside them, with `:has()`. Because of that one rule a browser styles the whole
 * page anew at every change of any part of it, which a run of thousands of events cannot be scrolled with.
 * `src/styles/prose.css` has a plain rule for such lists.
 */
function noLookingBack() {
  const rule = /\.sl-markdown-content\s*:is\(ol, ul\):has\([^{]*\{[^}]*\}/;
  return {
    name: 'no-looking-back',
    enforce: 'pre',
    transform(code, id) {
      if (!/starlight\/dist\/style\/markdown\.css$/.test(id)) return;
      if (!rule.test(code))
        this.error('Starlight styles lists in another way now: see whether that is cheap.');
      return { code: code.replace(rule, ''), map: null };
    },
  };
}

/**
 * React sends what is late or large behind the rest, hidden, with 1.1 kB of scripts that put it into its place. A page that is
 * built has time: everything is waited for and stands where it belongs, with JavaScript or without.
 */
function islandsInOnePiece() {
  const streamed = 'readResult(await ReactDOM.renderToReadableStream(vnode, options))';
  const whole = `ReactDOM.renderToReadableStream(vnode, { ...options, progressiveChunkSize: Infinity })
    .then((stream) => stream.allReady.then(() => readResult(stream)))`;
  return {
    name: 'islands-in-one-piece',
    enforce: 'pre',
    transform(code, id) {
      if (!/@astrojs\/react\/dist\/server\.js$/.test(id)) return;
      if (!code.includes(streamed))
        this.error('Astro draws React in another way now: see that no page has its scripts.');
      return { code: code.replace(streamed, whole), map: null };
    },
  };
}

/**
 * Starlight fetches the search dialog's 30 kB on every page, as soon as the page is idle. Here the dialog gets a stand-in
 * (src/layouts/searchOnDemand.ts) that fetches the real one when the reader reaches for the search.
 */
function searchOnDemand() {
  const real = '@pagefind/default-ui';
  return {
    name: 'search-on-demand',
    enforce: 'pre',
    resolveId(id, importer, options) {
      if (id === 'virtual:pagefind-ui') {
        const starlightRoot = this.resolve('@astrojs/starlight', undefined, options);
        return starlightRoot.then((found) => this.resolve(real, found?.id, { ...options, skipSelf: true }));
      }
      if (id === real && importer?.includes('Search.astro')) {
        return new URL('./src/layouts/searchOnDemand.ts', import.meta.url).pathname;
      }
    },
  };
}
