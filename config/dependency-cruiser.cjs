/** Who may import what. Each rule has a planted bad import in test/architecture. */
const BASE = '(time|money|text|region)'
const FACTS = '(workdays|divisions|notice)'
const READING = '(extract|deadline|company)'
const USES = '(subsidy|reminder|search|share|calendar|review)'

const npm = (name) => `node_modules/${name}/`
const only = (name, home, packageName) => ({
  name,
  severity: 'error',
  comment: `${packageName} is imported in ${home} and nowhere else, so that it can be replaced in one place.`,
  from: { path: '^(src|cloudfunctions|config)/', pathNot: `^${home}` },
  to: { path: npm(packageName) },
})
const never = (name, comment, from, to) => ({
  name,
  severity: 'error',
  comment,
  from: typeof from === 'string' ? { path: from } : from,
  to: typeof to === 'string' ? { path: to } : to,
})

module.exports = {
  forbidden: [
    never('no-circles', 'Two files that need each other are one file, or three.', {}, { circular: true }),
    never('no-unresolved', 'An import must lead somewhere.', {}, { couldNotResolve: true }),
    never('domain-by-index', 'A context of the domain is entered by its index only.', '^src/domain/([^/]+)/', {
      path: '^src/domain/[^/]+/',
      pathNot: ['^src/domain/$1/', '^src/domain/[^/]+/index\\.ts$'],
    }),
    never(
      'domain-base-first',
      'time, money, text and region stand below every other context.',
      `^src/domain/${BASE}/`,
      `^src/domain/(${FACTS}|${READING}|${USES})/`,
    ),
    never(
      'domain-facts-second',
      'workdays, divisions and notice know nothing of who reads or uses them.',
      `^src/domain/${FACTS}/`,
      `^src/domain/(${READING}|${USES})/`,
    ),
    never(
      'domain-reading-third',
      'extract, deadline and company know nothing of what is made of their facts.',
      `^src/domain/${READING}/`,
      `^src/domain/${USES}/`,
    ),
    never('domain-pure', 'The domain knows no framework and no IO.', '^src/domain/', {
      pathNot: ['^src/domain/', npm('(dayjs|big\\.js|@types/big\\.js|chinese-days)')],
    }),
    only('dayjs-in-time', 'src/domain/time/', 'dayjs'),
    only('big-in-money', 'src/domain/money/', 'big\\.js'),
    only('chinese-days-in-workdays', 'src/domain/workdays/', 'chinese-days'),
    never('contract-sees-domain', 'Requests and answers are made of the domain only.', '^src/contract/', {
      path: '^(src|cloudfunctions|config)/',
      pathNot: '^src/(contract|domain)/',
    }),
    never(
      'platform-below-screens',
      'The platform knows nothing of screens.',
      '^src/platform/',
      '^src/(features|components|pages|packages)/',
    ),
    never(
      'taro-in-platform',
      'Only the platform touches the Taro API.',
      { path: '^src/', pathNot: '^src/platform/' },
      npm('@tarojs/taro'),
    ),
    never('components-see-domain', 'Shared pieces are drawn from values of the domain.', '^src/components/', {
      path: '^src/',
      pathNot: '^src/(components|domain)/',
    }),
    never('features-apart', 'A feature never imports its sibling.', '^src/features/([^/]+)/', {
      path: '^src/features/',
      pathNot: '^src/features/$1/',
    }),
    never('pages-are-ends', 'Nothing imports a page.', '^src/(?!pages/|packages/)', '^src/(pages|packages)/'),
    never(
      'client-without-readers',
      'Contexts that only functions need stay out of the client: packages are small.',
      '^src/(app|platform|features|components|pages|packages)',
      '^src/domain/(extract|divisions|workdays)/',
    ),
    never(
      'client-without-decoders',
      'Clients see the types of the contract; decoding is the functions’ work.',
      { path: '^src/(app|platform|features|components|pages|packages)' },
      { path: npm('valibot') },
    ),
    never(
      'functions-apart',
      'A function imports itself and what is shared, never a sibling.',
      '^cloudfunctions/([^_/][^/]*)/',
      {
        path: '^cloudfunctions/',
        pathNot: ['^cloudfunctions/$1/', '^cloudfunctions/_shared/'],
      },
    ),
    never('shared-below-functions', 'What is shared knows no single function.', '^cloudfunctions/_shared/', {
      path: '^cloudfunctions/',
      pathNot: '^cloudfunctions/_shared/',
    }),
    never(
      'functions-without-client',
      'Functions never see the client.',
      '^cloudfunctions/',
      '^src/(app|platform|features|components|pages|packages)',
    ),
    {
      ...only('sdk-in-cloud', 'cloudfunctions/_shared/cloud.ts', 'wx-server-sdk'),
      from: { path: '^(src|cloudfunctions|config)/', pathNot: '^cloudfunctions/_shared/cloud\\.ts$' },
    },
    never('emulator-alone', 'The emulator could live in a repository of its own.', '^cloudfunctions/_emulator/', {
      path: '^(src|config|cloudfunctions|test)/',
      pathNot: '^cloudfunctions/_emulator/',
    }),
    never(
      'emulator-not-deployed',
      'Only start-up and tests know the emulator.',
      '^(src|cloudfunctions/(?!_emulator))',
      '^cloudfunctions/_emulator/',
    ),
    never('product-without-tests', 'Nothing that ships imports a test.', '^(src|cloudfunctions|config)/', '^test/'),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.huiqi)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
