// Every test begins on a phone that remembers nothing.
beforeEach(() => window.localStorage.clear())
