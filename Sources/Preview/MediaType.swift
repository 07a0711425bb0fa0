/// The media type that browsers need to show a file as it is meant; `application/octet-stream` for unknown endings.
func mediaType(ofFileNamed name: String) -> String {
  let stop = name.utf8.lastIndex(of: UInt8(ascii: "."))
  let ending = stop.map { name[name.utf8.index(after: $0)...].lowercased() } ?? ""
  return switch ending {
  case "html": "text/html; charset=utf-8"
  case "css": "text/css; charset=utf-8"
  case "js": "text/javascript; charset=utf-8"
  case "json": "application/json; charset=utf-8"
  case "xml": "application/xml; charset=utf-8"
  case "txt", "bib": "text/plain; charset=utf-8"
  case "csv": "text/csv; charset=utf-8"
  case "ics": "text/calendar; charset=utf-8"
  case "svg": "image/svg+xml"
  case "png": "image/png"
  case "jpg", "jpeg": "image/jpeg"
  case "gif": "image/gif"
  case "webp": "image/webp"
  case "avif": "image/avif"
  case "ico": "image/vnd.microsoft.icon"
  case "pdf": "application/pdf"
  default: "application/octet-stream"
  }
}
