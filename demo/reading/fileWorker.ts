/** The worker's own script: a file that takes long to read holds nothing up here. */
import { FileService, type FileRequest } from "./fileService";

const service = new FileService();
addEventListener("message", ({ data }: MessageEvent<FileRequest>) => {
  // A worker's `postMessage` speaks to the page that began it, and takes no address.
  postMessage(service.answer(data), {});
});
