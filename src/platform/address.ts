/** A phone in WeChat shows no address; what is shared is made at the moment of sharing. */
export const keepInAddress: (path: string) => void = () => undefined
