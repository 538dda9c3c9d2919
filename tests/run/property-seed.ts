import fc from 'fast-check';

// one run like the next, so that what fails was broken by the change; `npm run test:properties` draws other cases
fc.configureGlobal({ seed: Number(process.env.FUNDSTELLE_SEED ?? 1) });
