import { z } from 'zod';
import { siteProfile } from '../article/site-profile.ts';
import { defineFeature } from '../rpc/contract.ts';

export const profileContract = defineFeature({
  methods: {
    get: { input: z.void(), output: siteProfile },
    set: { input: siteProfile, output: siteProfile },
  },
  events: { changed: siteProfile },
});
