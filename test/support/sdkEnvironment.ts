/** Lets the real SDK of this process reach an emulator, by the variables that the platform sets. */
export const reachEmulator = (url: string): void => {
  Object.assign(process.env, {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'local',
    TENCENTCLOUD_SECRETID: 'test',
    TENCENTCLOUD_SECRETKEY: 'test',
    SCF_NAMESPACE: 'huiqi-local',
    TCB_ENV: 'huiqi-local',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
  })
}
