/** What the server answers to a question, as JSON; null without network, and when it answers anything else. */
export async function fetchJson<T>(path: string): Promise<T | null> {
  try {
    const answer = await fetch(path, { headers: { Accept: 'application/json' } });
    return answer.ok ? ((await answer.json()) as T) : null;
  } catch {
    return null;
  }
}
