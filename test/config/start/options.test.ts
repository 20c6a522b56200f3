import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { startOptions } from '../../../config/start/options'

const folder = mkdtempSync(path.join(os.tmpdir(), 'huiqi-options-'))
for (const name of ['a.json', 'b.json', 'list.html']) writeFileSync(path.join(folder, name), '[]')
writeFileSync(path.join(folder, 'list.settings.json'), '{"item":"li"}')
afterAll(() => rmSync(folder, { recursive: true }))
const read = (env: Record<string, string>, args: string[] = []) => startOptions(env as NodeJS.ProcessEnv, args, folder)

describe('the settings of npm start', () => {
  it('without any, the samples are served on 8787 from .huiqi with the real clock', () => {
    expect(read({})).toEqual({
      port: 8787,
      dataDir: path.join(folder, '.huiqi'),
      now: null,
      sources: null,
      fresh: false,
    })
  })

  it('a bare .json path means wechat-articles', () => {
    const [source] = read({ HUIQI_SOURCES: 'a.json' }).sources ?? []
    expect(source).toEqual({ id: 'a', name: 'a', form: 'wechat-articles', path: path.join(folder, 'a.json') })
  })

  it.each([
    ['rss:a.json', 'rss'],
    ['gazette:a.json', 'gazette'],
    ['list.html', 'html-list'],
  ])('%s is read as %s', (entry, form) => {
    expect(read({ HUIQI_SOURCES: entry }).sources).toMatchObject([{ form }])
  })

  it('a list page brings the settings that lie beside it', () => {
    expect(read({ HUIQI_SOURCES: 'list.html' }).sources).toMatchObject([{ settings: { item: 'li' } }])
  })

  it('several sources are separated by commas, blanks do not matter', () => {
    const sources = read({ HUIQI_SOURCES: 'wechat-articles:a.json, b.json' }).sources ?? []
    expect(sources.map((source) => source.id)).toEqual(['a', 'b'])
  })

  it.each([
    [{ PORT: 'eighty' }, [], /BAD_PORT/],
    [{ PORT: '70000' }, [], /BAD_PORT/],
    [{ HUIQI_NOW: '2025-02-29T08:00' }, [], /BAD_NOW/],
    [{ HUIQI_NOW: 'tomorrow' }, [], /BAD_NOW/],
    [{ HUIQI_SOURCES: 'newspaper:a.json' }, [], /UNKNOWN_FORM/],
    [{ HUIQI_SOURCES: 'a.txt' }, [], /BAD_SOURCE/],
    [{ HUIQI_SOURCES: ' , ' }, [], /BAD_SOURCE/],
    [{ HUIQI_SOURCES: 'gone.json' }, [], /SOURCE_NOT_FOUND/],
    [{ HUIQI_SOURCES: 'a.json,wechat-articles:a.json' }, [], /SOURCE_TWICE/],
    [{}, ['--frsh'], /BAD_ARGUMENT/],
  ])('%j %j is refused by name', (env, args, words) => {
    expect(() => read(env as Record<string, string>, args)).toThrow(words)
  })
})
