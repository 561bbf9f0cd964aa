/** A person who signs, or a collective signature such as "La rédaction". */
export type AuthorKind = 'person' | 'collective';
