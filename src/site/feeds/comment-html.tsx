import type { NewestComment } from '#storage/queries/readers/comments.ts';
import { CommentText } from '../components/comment-list.tsx';
import type { PageContext } from '../page-context.ts';

/** What readers wrote, as HTML in which nothing is markup that they typed: feeds are read as HTML. By identity. */
export async function commentHtml(page: PageContext, comments: NewestComment[]): Promise<Map<number, string>> {
  const texts = comments.map(async ({ id, text }): Promise<[number, string]> => {
    const html = await (<CommentText page={page} text={text} language={page.language} />);
    return [id, String(html)];
  });
  return new Map(await Promise.all(texts));
}
