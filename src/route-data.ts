import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { checkPage } from './data/route/check.ts';
import { addCode } from './data/route/code.ts';
import { addPagination } from './data/route/pagination.ts';
import { addSidebar } from './data/route/sidebar.ts';

/** What our pages change in Starlight's route data, one small function each, in this order. */
export const onRequest = defineRouteMiddleware(async (context) => {
  await checkPage(context);
  await addSidebar(context);
  await addPagination(context);
  await addCode(context);
});
