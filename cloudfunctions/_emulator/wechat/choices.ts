import type { Database } from '../store/database'

/**
 * How WeChat answers for a template without asking: as the reader chose under “总是保持以上选择”, `ban` where it stopped the
 * template, `filter` where it leaves it out for another of the same title.
 */
const ANSWERS = ['accept', 'reject', 'ban', 'filter'] as const
export type Choice = { openid: string; templateId: string; choice: (typeof ANSWERS)[number] }

export const isAnswer = (word: unknown): word is Choice['choice'] => ANSWERS.some((answer) => answer === word)

/** The remembered answers: WeChat asks no more, but each tap on what is accepted still counts as one acceptance. */
export class Choices {
  constructor(private readonly database: Database) {
    database.define(`
      CREATE TABLE IF NOT EXISTS wechat_choices (openid TEXT, template TEXT, choice TEXT NOT NULL,
        PRIMARY KEY (openid, template))`)
  }

  all(): Choice[] {
    const rows = this.database.all('SELECT * FROM wechat_choices ORDER BY openid, template')
    return rows.map(({ openid, template, choice }) => ({
      openid: String(openid),
      templateId: String(template),
      choice: isAnswer(choice) ? choice : 'reject',
    }))
  }

  keep({ openid, templateId, choice }: Choice): void {
    this.database.run('INSERT OR REPLACE INTO wechat_choices VALUES (?, ?, ?)', [openid, templateId, choice])
  }

  /** WeChat asks again, as after a change in its settings. */
  forget(openid: string, templateId: string): void {
    this.database.run('DELETE FROM wechat_choices WHERE openid = ? AND template = ?', [openid, templateId])
  }
}
