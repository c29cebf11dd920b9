// Stands in for `electron` in unit tests: importing the real package in plain Node would start a download.
throw new Error('electron is not available in unit tests: pass what you need as an argument')
