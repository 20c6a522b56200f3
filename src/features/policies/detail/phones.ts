const PHONE = /(?:^|[^\d])((?:0\d{2,3}[-—－ ]?)?[2-9]\d{6,7}|1[3-9]\d{9}|12345)(?!\d)/g

/** The telephone numbers that stand in a contact, each as it is dialled. */
export const phonesIn = (contact: string): string[] => {
  const found: string[] = []
  for (let match = PHONE.exec(contact); match !== null; match = PHONE.exec(contact)) {
    const number = (match[1] ?? '').replace(/[—－ ]/g, '-')
    if (found.indexOf(number) < 0) found.push(number)
  }
  return found
}
