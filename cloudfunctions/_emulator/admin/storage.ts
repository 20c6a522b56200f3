import { Refusal } from '../store/refusal'
import type { Storage } from '../storage/storage'
import type { AdminRequest } from './wire'

type Answer = { [field: string]: unknown }
type Where = { storage: Storage; now: number; origin: string }

const PUT_WITHIN_MS = 15 * 60_000
/** A link that asks for nothing else is good for a day. */
const DAY_SECONDS = 86_400
const MOST_FILES = 50

const ACTIONS = new Map<string, (request: AdminRequest, where: Where) => Answer>([
  ['storage.getUploadMetadata', uploadMetadata],
  ['storage.batchGetDownloadUrl', downloadUrls],
  ['storage.batchDeleteFile', deleteFiles],
])

/** Answers a storage action; null when there is no such action. Addresses begin with `origin`. */
export function answerStorage(request: AdminRequest, where: Where): Answer | null {
  return ACTIONS.get(String(request.action))?.(request, where) ?? null
}

function uploadMetadata(request: AdminRequest, { storage, now, origin }: Where): Answer {
  const path = String(request.path)
  storage.checkPath(path)
  const until = now + PUT_WITHIN_MS
  const signature = storage.sign('put', path, until)
  const url = `${origin}/_storage/${encodeURI(path)}?until=${until}`
  const fileId = storage.fileId(path)
  return { url, token: 'emulator', authorization: signature, fileId, cosFileId: encodeURI(fileId) }
}

function downloadUrls(request: AdminRequest, where: Where): Answer {
  const files = listOf(request.file_list) as { fileid?: unknown; max_age?: unknown }[]
  return { download_list: files.map((file) => downloadUrl(file, where)) }
}

function downloadUrl(file: { fileid?: unknown; max_age?: unknown }, { storage, now, origin }: Where): Answer {
  const fileID = String(file.fileid)
  const path = storage.pathOf(fileID)
  if (path === null || !storage.file(path)) return { fileID, code: 'STORAGE_FILE_NONEXIST', tempFileURL: '' }
  const maxAge = Number(file.max_age ?? DAY_SECONDS)
  const until = now + maxAge * 1000
  // Not encoded, as the service gives it: the SDK encodes it itself.
  const tempFileURL = `${origin}/_storage/${path}?until=${until}&sign=${storage.sign('get', path, until)}`
  return { fileID, code: 'SUCCESS', tempFileURL, maxAge }
}

function deleteFiles(request: AdminRequest, { storage }: Where): Answer {
  const files = listOf(request.fileid_list).map(String)
  return {
    delete_list: files.map((fileID) => {
      const path = storage.pathOf(fileID)
      const removed = path !== null && storage.remove(path)
      return { fileID, code: removed ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' }
    }),
  }
}

function listOf(files: unknown): unknown[] {
  if (Array.isArray(files) && files.length > 0 && files.length <= MOST_FILES) return files as unknown[]
  throw new Refusal('INVALID_PARAM', `文件列表需要 1–${MOST_FILES} 个`)
}
