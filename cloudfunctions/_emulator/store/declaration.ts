/** One field of an index; 1 ascending, -1 descending. */
export type IndexField = { name: string; direction: 1 | -1 }

/** A declared index; `multikey` names the one field that may hold an array. */
export type IndexDeclaration = { name: string; fields: IndexField[]; multikey?: string }

/** A declared collection. */
export type CollectionDeclaration = { name: string; indexes: IndexDeclaration[] }

/** Every collection is also ordered by `_id`. */
export const ID_INDEX: IndexDeclaration = { name: '_id_', fields: [{ name: '_id', direction: 1 }] }
