/** Settings that make an app package. */
export const packageSettings = {
  MicrosoftAppId: '11111111-1111-4111-8111-111111111111',
  DEVELOPER_NAME: "South London Women's Centre",
  WEBSITE_URL: 'https://centre.example',
  PRIVACY_URL: 'https://centre.example/privacy',
  TERMS_URL: 'https://centre.example/terms',
}
