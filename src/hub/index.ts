/**
 * The read API of the Hugging Face hub, over the models of the mesh: what `HF_ENDPOINT` of its own tools may point at. A
 * repository is a model's name, a revision its tag (`main` being `latest`) or its commit, which is made of its id. Every
 * file counts as one in large file storage, so that its ETag is its SHA-256. Files are fetched as they are asked for.
 */
export { createHubMount, HUB_PREFIX, type HubModels, type HubMountOptions } from './mount.ts'
