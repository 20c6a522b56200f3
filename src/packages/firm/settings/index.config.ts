export default definePageConfig({ navigationBarTitleText: '设置与我的数据' })
