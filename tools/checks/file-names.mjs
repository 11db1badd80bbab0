/**
 * A file is called by its one noun or verb phrase, in kebab-case.
 *
 * @param {import('./source-files.mjs').SourceFile[]} files
 */
export function fileNameProblems(files) {
  return files.flatMap(({ path }) => {
    const parts = path.split('/').map((part) => part.replace(/^\./, '').split('.')[0])
    const drawer = parts.find((part) => /^(utils?|helpers?|commons?|managers?|services?|misc)$|-(utils?|helpers?|manager|service)$/.test(part))
    if (drawer !== undefined) return [`${path}: "${drawer}" says nothing of what is in it`]
    return parts.every((part) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(part)) ? [] : [`${path}: not in kebab-case`]
  })
}
