/** Version of the program, as written into backups and exchanged files. A test holds it equal to package.json. */
export const appVersion = '0.1.0'
