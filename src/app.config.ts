const TABS = [
  { page: 'policies', text: '政策' },
  { page: 'agenda', text: '日程' },
  { page: 'calculator', text: '测算' },
  { page: 'me', text: '我的' },
]

/** WeChat takes colours of both themes from theme.json; the browser build takes them from app.scss. */
const themed = process.env.TARO_ENV === 'weapp'

export default defineAppConfig({
  pages: TABS.map((tab) => `pages/${tab.page}/index`),
  subPackages: [
    // Under the address that shared cards and sent messages name.
    { root: 'pages/notice', pages: ['index', 'digest/index'] },
    { root: 'packages/calculator', pages: ['index', 'saved/index'] },
    { root: 'packages/firm', pages: ['profile/index', 'favourites/index', 'settings/index'] },
    {
      root: 'packages/desk',
      pages: ['home', 'notice', 'paste', 'sources', 'reach', 'audit', 'colleagues', 'shares', 'digest'].map(
        (page) => `${page}/index`,
      ),
    },
  ],
  // One tap away from every tab.
  preloadRule: Object.fromEntries(
    TABS.map(({ page }) => [`pages/${page}/index`, { network: 'all', packages: ['pages/notice'] }]),
  ),
  window: {
    navigationBarTitleText: '惠期',
    navigationStyle: 'default',
    navigationBarBackgroundColor: themed ? '@navigation' : '#F4F6F8',
    navigationBarTextStyle: (themed ? '@navigationText' : 'black') as 'black',
    backgroundColor: themed ? '@page' : '#F4F6F8',
    backgroundColorTop: themed ? '@page' : '#F4F6F8',
    backgroundColorBottom: themed ? '@page' : '#F4F6F8',
    backgroundTextStyle: (themed ? '@loading' : 'dark') as 'dark',
  },
  tabBar: {
    color: themed ? '@tab' : '#566170',
    selectedColor: themed ? '@tabOn' : '#0A5C8F',
    backgroundColor: themed ? '@surface' : '#FFFFFF',
    borderStyle: (themed ? '@tabLine' : 'black') as 'black',
    list: TABS.map((tab) => ({
      pagePath: `pages/${tab.page}/index`,
      text: tab.text,
      iconPath: `assets/tabs/${tab.page}.png`,
      selectedIconPath: `assets/tabs/${tab.page}-on.png`,
    })),
  },
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  sitemapLocation: 'sitemap.json',
})
