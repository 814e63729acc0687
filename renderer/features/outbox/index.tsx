/**
 * What is on its way to the sites.
 *
 *   <OutboxButton onOpenDraft={open} />                  // top bar; opens the outbox
 *   <DeliveryCard delivery={delivery} pageUrl={url} />   // one delivery, live
 */
import './outbox.css';

export { DeliveryCard } from './delivery-card.tsx';
export { OutboxButton } from './outbox-button.tsx';
export { PageLink } from './page-link.tsx';
