import { fails, type Case } from '../case'

const script = {
  name: 'script',
  data: { script: 'async ({ cloud, args }) => ({ args, source: cloud.getWXContext().SOURCE })', args: 5 },
}

/** One function calling another. */
export const functions: Case[] = [
  {
    name: 'a function answers what it returned',
    when: async (target) => (await target.cloud.callFunction(script)).result,
    then: { value: { args: 5, source: 'scf' } },
    needs: 'functions',
  },
  {
    name: 'a function that throws is -1 with its words',
    when: (target) => target.cloud.callFunction({ name: 'rude', data: { how: 'throw' } }),
    then: fails(-1, /wrong on purpose/),
    needs: 'functions',
  },
  {
    name: 'a function that does not exist is -1, with the service’s words',
    when: (target) => target.cloud.callFunction({ name: 'nobody' }),
    then: fails(-1, /could not be found/),
  },
]
