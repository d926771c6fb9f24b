/**
 * Types of the three services from the descriptions they publish in contracts/openapi.
 * A service that has not published one yet gets open types, so that the web application can be built before it.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'

const contracts = new URL('../../contracts/openapi/', import.meta.url)
const generated = new URL('./src/api/generated/', import.meta.url)
const open = `/* eslint-disable */
type Operation = {
  parameters: any
  requestBody?: { content: { 'application/json': any } }
  responses: { 200: { headers: any; content: { 'application/json': any } } }
}
export interface paths { [path: string]: { parameters: any; get: Operation; put: Operation; post: Operation; delete: Operation } }
export interface components { schemas: { [name: string]: any } }
`

/** springdoc calls a nullable object's own schema `null`; what has properties is an object. */
function read(description) {
  const document = JSON.parse(readFileSync(description, 'utf8'))
  for (const schema of Object.values(document.components?.schemas ?? {})) {
    if (schema.properties) schema.type = 'object'
  }
  return document
}

mkdirSync(fileURLToPath(generated), { recursive: true })
for (const [service, name] of [['report-service', 'report'], ['review-service', 'review'], ['workflow', 'workflow']]) {
  const description = new URL(`${service}.json`, contracts)
  const types = existsSync(description)
    ? astToString(await openapiTS(read(description)))
    : open
  writeFileSync(new URL(`${name}.d.ts`, generated), types)
}
