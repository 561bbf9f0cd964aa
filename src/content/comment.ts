/** `waiting` for a moderator; only `approved` comments are ever public. */
export type CommentStatus = 'waiting' | 'approved' | 'refused' | 'spam';
