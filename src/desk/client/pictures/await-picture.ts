import type { PictureState } from '#content/media.ts';
import { fetchJson } from '../fetch-json.ts';

const PAUSE = 700;

/** Asks how far a picture is until it can be shown, or never will; a lost network is waited for. */
export async function awaitPicture(id: number): Promise<PictureState> {
  for (;;) {
    const state = await ask(id);
    if (state && state.state !== 'waiting') return state;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

async function ask(id: number): Promise<PictureState | null> {
  const answer = await fetchJson<{ pictures: PictureState[] }>(`/desk/pictures/states.json?ids=${id}`);
  return answer && (answer.pictures[0] ?? { id, state: 'failed', text: null, picture: null });
}
