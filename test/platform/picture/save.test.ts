import Taro from '@tarojs/taro'
import { savePicture } from '@/platform/picture/save'

const album = jest.spyOn(Taro, 'saveImageToPhotosAlbum')
const saved = () => savePicture('wxfile://poster.png', '惠期-海报.png')

test('a picture goes to the album', async () => {
  album.mockResolvedValueOnce({ errMsg: 'saveImageToPhotosAlbum:ok' } as never)
  expect(await saved()).toBe('saved')
  expect(album).toHaveBeenLastCalledWith({ filePath: 'wxfile://poster.png' })
})

test.each([
  ['refused now', { errMsg: 'saveImageToPhotosAlbum:fail auth deny' }, 'denied'],
  ['refused before', { errMsg: 'saveImageToPhotosAlbum:fail:auth denied' }, 'denied'],
  ['refused by the phone', { errMsg: 'saveImageToPhotosAlbum:fail system permission denied' }, 'denied'],
  ['put away by the reader', { errMsg: 'saveImageToPhotosAlbum:fail cancel' }, 'cancelled'],
  ['no file', { errMsg: 'saveImageToPhotosAlbum:fail file not exists' }, 'failed'],
  ['not declared to WeChat, which no setting mends', { errMsg: 'fail api scope auth', errno: 112 }, 'failed'],
  ['without a word', undefined, 'failed'],
])('what hinders it is told apart: %s', async (_, error, outcome) => {
  album.mockRejectedValueOnce(error)
  expect(await saved()).toBe(outcome)
})
