const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { IgnorePlugin } = require('webpack');

// Quotes are gone where the page is minified.
const officeJs = /<script[^>]*\bsrc=["']?https:\/\/[^\s"'>]*\/office\.js["']?[^>]*><\/script>/g;
const objectModel = [
  '<link rel="stylesheet" href="workbench/fonts.css">',
  '<script src="workbench/office-before.js"></script>',
  '<script src="workbench/excel-web-16.00.js"></script>',
  '<script src="workbench/office-after.js"></script>',
].join('');

/** The built pane, with Office taken from the workbench instead of Microsoft's network: the one thing changed in what Excel gets. */
function withWorkbenchOffice(content, file) {
  if (path.basename(file) !== 'taskpane.html') return content;
  const html = content.toString();
  if (html.match(officeJs)?.length !== 1) throw new Error(`${file}: expected one script tag of office.js`);
  // The workbench's own font is the one thing that the shipped page's policy does not let in.
  return html.replace(officeJs, objectModel).replace("style-src 'self'", "style-src 'self'; font-src 'self'");
}

/**
 * The stand-in for Excel without Excel: a folder that any static server can serve. It stands under `.cache` because it
 * holds Microsoft's object model and a font out of node_modules, which are used on this machine only.
 * @param addIn - the folder of the built add-in: what the workbench tries is what Excel gets
 */
module.exports = function workbench(addIn = 'dist') {
  return {
    name: 'workbench',
    mode: 'development',
    target: ['web', 'es2020'],
    devtool: 'cheap-source-map',
    cache: { type: 'filesystem', cacheDirectory: path.resolve(__dirname, '.cache/webpack'), name: `workbench-${path.basename(addIn)}`, buildDependencies: { config: [__filename] } },
    entry: {
      workbench: './src/workbench/main.ts',
      'office-before': './src/workbench/pane/office-before.ts',
      'office-after': './src/workbench/pane/office-after.ts',
    },
    // While `npm start` runs, tests have a folder of their own.
    output: {
      path: path.resolve(__dirname, '.cache', addIn === 'dist' ? 'workbench' : `workbench-of-${addIn}`),
      filename: 'workbench/[name].js',
      publicPath: 'auto',
      clean: true,
      // Modules are then functions in brackets, which browsers compile while they load; methods are compiled, twice in part, when they are called.
      environment: { methodShorthand: false },
    },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        { test: /\.ts$/, loader: 'ts-loader', options: { transpileOnly: true, configFile: path.resolve(__dirname, 'tsconfig.json') } },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, { loader: 'css-loader', options: { url: false } }] },
      ],
    },
    plugins: [
      // Hyphenation of some sixty languages in Univer's documents; it loads English by itself.
      new IgnorePlugin({ resourceRegExp: /^\.\/(?!en-)[a-z-]+[^/]*-[\w-]{8}\.js$/, contextRegExp: /engine-render[\\/]lib[\\/]es$/ }),
      new MiniCssExtractPlugin({ filename: 'workbench/[name].css' }),
      new HtmlPlugin({
        filename: 'index.html',
        template: 'src/workbench/index.html',
        chunks: ['workbench'],
        scriptLoading: 'defer',
        // Univer is fetched from the first moment, not when the page's own script asks for it.
        templateParameters: (compilation) => ({ early: [...(compilation.namedChunkGroups.get('grid')?.getFiles() ?? [])].filter((file) => file.endsWith('.js')) }),
      }),
      new CopyPlugin({
        patterns: [
          { from: path.resolve(__dirname, addIn), to: '.', transform: withWorkbenchOffice, info: { minimized: true } },
          { from: require.resolve('@microsoft/office-js/dist/excel-web-16.00.js'), to: 'workbench/', info: { minimized: true } },
          { from: require.resolve('@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2'), to: 'workbench/noto-sans-sc.woff2' },
          { from: require.resolve('@fontsource/noto-sans-sc/files/noto-sans-sc-latin-400-normal.woff2'), to: 'workbench/noto-sans-latin.woff2' },
          { from: 'src/workbench/page/fonts.css', to: 'workbench/fonts.css' },
        ],
      }),
    ],
    // Univer's 15 MB halve, which a page feels that opens anew each time; our own code stays readable.
    optimization: { nodeEnv: 'production', usedExports: true, sideEffects: true, innerGraph: true, concatenateModules: true, minimize: true, minimizer: [new MinimizerPlugin({ test: /vendors-.*\.js$/, minify: MinimizerPlugin.esbuildMinify, minimizerOptions: { target: 'es2022' } })] },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
};
