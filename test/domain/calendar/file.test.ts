import fc from 'fast-check'
import { calendarFile } from '@/domain/calendar'
import type { CalendarEvent } from '@/domain/calendar'
import { at, on } from '../../support/window'

const NOW = at('2026-01-20T10:00')
const event = (parts: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: 'w1',
  title: '技改奖补申报截止',
  description: '南京市工业和信息化局',
  url: 'https://example.com/a?b=1',
  closes: on('2026-01-30'),
  leads: [7, 1, 0],
  ...parts,
})
const unfolded = (text: string) => text.replace(/\r\n[ \t]/g, '').split('\r\n')
const linesOf = (parts: Partial<CalendarEvent> = {}) => unfolded(calendarFile([event(parts)], NOW))

test('a day is a whole day that ends where the next begins', () => {
  expect(linesOf()).toEqual(
    expect.arrayContaining(['UID:w1@huiqi', 'DTSTART;VALUE=DATE:20260130', 'DTEND;VALUE=DATE:20260131']),
  )
})

test('an hour of Beijing is written in UTC and ends the event', () => {
  const closes = '2026-01-30T17:00' as CalendarEvent['closes']
  expect(linesOf({ closes })).toEqual(expect.arrayContaining(['DTSTART:20260130T083000Z', 'DTEND:20260130T090000Z']))
})

test('alarms ring at nine in the morning of their days', () => {
  expect(linesOf().filter((line) => line.startsWith('TRIGGER'))).toEqual([
    'TRIGGER:-P6DT15H',
    'TRIGGER:-PT15H',
    'TRIGGER:PT9H',
  ])
})

test('no alarm rings after the hour at which it closes', () => {
  const closes = '2026-01-30T09:00' as CalendarEvent['closes']
  expect(linesOf({ closes }).filter((line) => line.startsWith('TRIGGER'))).toEqual([
    'TRIGGER:-P6DT23H30M',
    'TRIGGER:-PT23H30M',
  ])
})

test('marks that mean something in the format are escaped', () => {
  expect(linesOf({ title: 'a,b;c\\d\n下一行' })).toContain('SUMMARY:a\\,b\\;c\\\\d\\n下一行')
})

test('the same window is written once, and its id does not change', () => {
  const text = calendarFile([event(), event({ closes: on('2026-02-10') })], NOW)
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1)
  expect(text).toContain('DTSTART;VALUE=DATE:20260210')
})

test('no line is longer than 75 octets, none is torn inside a character, all end as the standard says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
      const text = calendarFile([event({ title })], NOW)
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
      for (const line of text.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(line).not.toMatch(/[\r\n]/)
      }
      expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text)
    }),
  )
})
