import fc from 'fast-check'
import { arrivalOf, sceneOf, shareCode } from '@/domain/share'
import { sha256 } from '../../../cloudfunctions/_shared/digest'

const WECHAT_SCENE = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/
const noticeIds = fc.stringMatching(/^[a-z2-7]{10}$/)
const nothing = { id: '', s: '', scene: '' }

describe('the code of a share', () => {
  it('is the same for the same reader and notice, and another for any other', () => {
    const pairs = [
      ['reader-1', 'n1'],
      ['reader-1', 'n2'],
      ['reader-2', 'n1'],
      ['reader-1n', '1'],
    ] as const
    const codes = pairs.map(([openid, noticeId]) => shareCode(openid, noticeId, sha256))
    expect(new Set(codes).size).toBe(pairs.length)
    expect(shareCode('reader-1', 'n1', sha256)).toBe(codes[0])
  })

  it('with its notice fits what a mini-program code can carry, and comes back as it was', () => {
    fc.assert(
      fc.property(fc.string(), noticeIds, (openid, noticeId) => {
        const code = shareCode(openid, noticeId, sha256)
        const scene = sceneOf(noticeId, code)
        expect(scene).toMatch(WECHAT_SCENE)
        const arrived = { noticeId, code }
        expect(arrivalOf({ ...nothing, scene })).toEqual(arrived)
        expect(arrivalOf({ ...nothing, scene: encodeURIComponent(scene) })).toEqual(arrived)
        expect(arrivalOf({ ...nothing, id: noticeId, s: code })).toEqual(arrived)
      }),
    )
  })

  it.each([
    ['a notice alone', { ...nothing, id: 'n1' }, { noticeId: 'n1', code: null }],
    ['a mutilated code', { ...nothing, id: 'n1', s: 'abc%' }, { noticeId: 'n1', code: null }],
    ['a mutilated scene', { ...nothing, scene: '%E4%A' }, { noticeId: '%E4%A', code: null }],
    ['a scene of a notice alone', { ...nothing, scene: 'abcdefghij' }, { noticeId: 'abcdefghij', code: null }],
    ['nothing', nothing, { noticeId: '', code: null }],
  ])('an address with %s names no share', (_, address, arrival) => expect(arrivalOf(address)).toEqual(arrival))
})
