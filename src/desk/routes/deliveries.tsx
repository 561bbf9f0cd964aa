import type { Hono } from 'hono';
import { mendDelivery } from '#newsroom/people/mend-delivery.ts';
import { failedDeliveries } from '#storage/queries/day/outbox.ts';
import { deskPage, type SignedInVisit } from '../desk.ts';
import { idIn } from '../forms.ts';
import { behind, type Gates } from '../gates.tsx';
import { DeliveriesPage } from '../pages/deliveries-page.tsx';

/** Letters that did not leave; for editors and administrators, as the logbook is. */
export function deliveriesRoutes(app: Hono, gates: Gates): void {
  const { get, post } = behind(app, gates, 'readJournal');
  get('/desk/deliveries/', showDeliveries);
  post('/desk/deliveries/:id{[0-9]{1,9}}/attempt/', submitMending(false));
  post('/desk/deliveries/:id{[0-9]{1,9}}/end/', submitMending(true));
}

async function showDeliveries(visit: SignedInVisit): Promise<Response> {
  const { c, db, hasMailServer } = visit;
  const letters = await failedDeliveries(db);
  return c.html(<DeliveriesPage page={deskPage(visit)} letters={letters} hasMailServer={hasMailServer} />);
}

/** Sends a letter again, or drops it. */
function submitMending(isDropped: boolean): (visit: SignedInVisit) => Promise<Response> {
  return async (visit) => {
    await mendDelivery(visit, { id: idIn(visit), isDropped });
    return visit.c.redirect('/desk/deliveries/?done=1', 303);
  };
}
