/**
 * Where a file may be put: https, on a host of SharePoint, where the OneDrive of every Teams user lies. Undefined for any other
 * address, so that an invoke that was made up cannot send the file elsewhere.
 */
export function uploadAddress(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined
  const address = new URL(text)
  const { protocol, hostname, username, password, port } = address
  const plain = protocol === 'https:' && username === '' && password === '' && port === ''
  return plain && hostname.endsWith('.sharepoint.com') ? address : undefined
}
