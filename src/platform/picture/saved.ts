/** What came of saving a picture; `denied`: the reader refused the album, now or before. */
type Saved = 'saved' | 'denied' | 'cancelled' | 'failed'

/** Saves a picture, under a name where files have names. */
export type SavePicture = (picture: string, name: string) => Promise<Saved>
