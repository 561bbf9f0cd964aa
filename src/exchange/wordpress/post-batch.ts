import type { PlacedPost } from './due-post.ts';

const MOST_POSTS = 200;
const MOST_BYTES = 4_000_000;

/** Posts that wait to be stored together: so many at most, and fewer when they are long. */
export class PostBatch {
  #posts: PlacedPost[] = [];
  #signs = 0;
  readonly #most: number;
  endOffset = 0;

  constructor(most = MOST_POSTS) {
    this.#most = most;
  }

  /** True when it is time to store them. */
  add(post: PlacedPost): boolean {
    this.#posts.push(post);
    this.#signs += post.content.length + post.comments.length * 500;
    this.endOffset = post.endOffset;
    return this.#posts.length >= this.#most || this.#signs >= MOST_BYTES;
  }

  take(): PlacedPost[] {
    const posts = this.#posts;
    this.#posts = [];
    this.#signs = 0;
    return posts;
  }
}
