import Base
import Tables

/// What is said of files and folders that cannot be used.
extension Diagnostic {
  /// A file that cannot be opened: missing, forbidden, or behind links that lead in a circle.
  static func cannotOpen(_ path: String, _ fault: System.Fault, _ place: Place) -> Diagnostic {
    if fault.isMissing {
      return Diagnostic(
        .fileMissing, at: place,
        Wording(en: "there is no file or folder `\(path)`", vi: "không có tệp hay thư mục `\(path)`"),
        help: [
          Wording(
            en: "look at the spelling and at the folder you are in",
            vi: "xem lại cách viết và thư mục đang đứng")
        ])
    }
    if fault.isLinkLoop {
      return Diagnostic(
        .linkLoop, at: place,
        Wording(en: "the links at `\(path)` lead round in a circle", vi: "các liên kết ở `\(path)` dẫn vòng tròn"),
        help: [Wording(en: "mend the symbolic links", vi: "sửa lại các liên kết tượng trưng")])
    }
    return cannotRead(path, fault, place)
  }

  /// A name with `*` or `?` that stands for no file.
  static func noSuchFiles(_ pattern: String) -> Diagnostic {
    Diagnostic(
      .fileMissing, at: .path(pattern),
      Wording(en: "no file has a name like `\(pattern)`", vi: "không có tệp nào có tên dạng `\(pattern)`"),
      help: [
        Wording(
          en: "look at the spelling and at the folder you are in",
          vi: "xem lại cách viết và thư mục đang đứng")
      ])
  }

  /// A file or folder that exists and cannot be read.
  /// Says why a file could not be read to its end.
  static func cannotScan(_ path: String, _ fault: SourceFault) -> Diagnostic {
    switch fault {
    case .system(let number): return cannotRead(path, System.Fault(number: number), .path(path))
    case .shrank:
      return Diagnostic(
        .fileUnreadable, at: .path(path),
        Wording(
          en: "`\(path)` became shorter while it was read", vi: "`\(path)` bị ngắn lại trong khi đang đọc"),
        help: [
          Wording(
            en: "wait until whatever writes it has finished, and run the command again",
            vi: "chờ chương trình đang ghi tệp xong rồi chạy lại lệnh")
        ])
    }
  }

  static func cannotRead(_ path: String, _ fault: System.Fault, _ place: Place) -> Diagnostic {
    if fault.isMissing { return cannotOpen(path, fault, place) }
    let name = path == "-" ? Wording(en: "standard input", vi: "đầu vào chuẩn") : Wording(same: "`\(path)`")
    var help: [Wording] = []
    if fault.isForbidden {
      help = [Wording(en: "ask for the right to read it", vi: "xin quyền đọc tệp hoặc thư mục này")]
    } else if fault.isFolder {
      help = [Wording(en: "name a file after `<`", vi: "sau `<` ghi tên một tệp")]
    }
    return Diagnostic(
      .fileUnreadable, at: place,
      Wording(
        en: "\(name.en) cannot be read: \(fault.wording.en)", vi: "không đọc được \(name.vi): \(fault.wording.vi)"),
      help: help)
  }

  /// A file that had fewer bytes at the end of reading it than at the beginning.
  static func shrank(_ path: String, _ expected: Int, _ found: Int, _ place: Place) -> Diagnostic {
    Diagnostic(
      .fileUnreadable, at: place,
      Wording(
        en: "`\(path)` became shorter while it was being read: \(found) bytes of \(expected)",
        vi: "`\(path)` bị ngắn đi trong khi đang đọc: chỉ còn \(found) trên \(expected) byte"),
      help: [
        Wording(
          en: "wait until the program that writes it is done, then run the command again",
          vi: "hãy chờ chương trình đang ghi tệp xong rồi chạy lại lệnh")
      ])
  }

  static func folderInsteadOfFile(_ path: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .folderInsteadOfFile, at: place,
      Wording(en: "`\(path)` is a folder, a file is needed", vi: "`\(path)` là thư mục, ở đây cần một tệp"),
      help: [
        Wording(
          en: "name the file; packs are written before `--data`", vi: "ghi tên tệp; các gói được ghi trước `--data`")
      ])
  }

  static func notAFile(_ path: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .notAFile, at: place,
      Wording(
        en: "`\(path)` is a pipe or a device, not a file", vi: "`\(path)` là ống dẫn hoặc thiết bị, không phải tệp"),
      help: [Wording(en: "write `-` to read standard input", vi: "viết `-` để đọc từ đầu vào chuẩn")])
  }

  static func tooLarge(_ path: String, _ limit: Int, _ place: Place) -> Diagnostic {
    let name = path == "-" ? Wording(en: "standard input", vi: "đầu vào chuẩn") : Wording(same: "`\(path)`")
    let megabytes = limit / 1_000_000
    return Diagnostic(
      .fileTooLong, at: place,
      Wording(en: "\(name.en) is larger than \(megabytes) MB", vi: "\(name.vi) lớn hơn \(megabytes) MB"),
      help: [Wording(en: "split it into several files", vi: "tách thành nhiều tệp")])
  }

  static func standardInputTwice() -> Diagnostic {
    Diagnostic(
      .standardInputTwice, at: .command,
      Wording(en: "standard input, `-`, can be read only once", vi: "đầu vào chuẩn, `-`, chỉ đọc được một lần"),
      help: [Wording(en: "leave one `-` out", vi: "bỏ bớt một `-`")])
  }

  static func folderWithoutRules(_ path: String) -> Diagnostic {
    Diagnostic(
      .folderWithoutRules, at: .path(path),
      Wording(en: "the folder `\(path)` holds no rule file", vi: "thư mục `\(path)` không có tệp quy tắc nào"),
      help: [Wording(en: "rule files end in `.kpi`", vi: "tệp quy tắc có đuôi `.kpi`")])
  }

  /// The same data file named twice: its rows would all be there twice.
  static func dataGivenTwice(_ path: String, as earlier: String) -> Diagnostic {
    Diagnostic(
      .dataFileTwice, at: .path(path),
      path == earlier
        ? Wording(en: "the data file `\(path)` is given twice", vi: "tệp số liệu `\(path)` được ghi hai lần")
        : Wording(
          en: "`\(path)` is the same data file as `\(earlier)`", vi: "`\(path)` và `\(earlier)` là cùng một tệp số liệu"
        ),
      help: [Wording(en: "leave one of them out", vi: "bỏ bớt một lần")])
  }

  static func cannotWrite(_ path: String, _ fault: System.Fault) -> Diagnostic {
    var help: [Wording] = []
    if fault.isFull {
      help = [Wording(en: "make room on the disk, or write elsewhere", vi: "dọn chỗ trên đĩa, hoặc ghi ra nơi khác")]
    } else if fault.isMissing {
      help = [Wording(en: "make the folder first", vi: "tạo thư mục trước")]
    } else if fault.isForbidden {
      help = [Wording(en: "ask for the right to write there", vi: "xin quyền ghi ở đó")]
    }
    return Diagnostic(
      .cannotWrite, at: .path(path),
      Wording(
        en: "`\(path)` cannot be written: \(fault.wording.en)", vi: "không ghi được `\(path)`: \(fault.wording.vi)"),
      notes: fault.isMissing
        ? [] : [Wording(en: "what was there before is untouched", vi: "nội dung có từ trước vẫn giữ nguyên")],
      help: help)
  }

  /// Standard output does not take what is written: a full disk, mostly.
  static func cannotPrint(_ fault: System.Fault) -> Diagnostic {
    Diagnostic(
      .cannotWrite, at: .command,
      Wording(
        en: "the result cannot be written to standard output: \(fault.wording.en)",
        vi: "không ghi được kết quả ra đầu ra chuẩn: \(fault.wording.vi)"),
      help: fault.isFull
        ? [Wording(en: "make room on the disk, or write elsewhere", vi: "dọn chỗ trên đĩa, hoặc ghi ra nơi khác")] : [])
  }

  static func outputIsFolder(_ path: String) -> Diagnostic {
    Diagnostic(
      .folderInsteadOfFile, at: .path(path),
      Wording(en: "`\(path)` is a folder, `--output` needs a file", vi: "`\(path)` là thư mục, `--output` cần một tệp"),
      help: [Wording(en: "name a file in that folder", vi: "ghi tên một tệp trong thư mục đó")])
  }

  static func outputIsInput(_ path: String, as input: String) -> Diagnostic {
    Diagnostic(
      .outputIsInput, at: .path(path),
      path == input
        ? Wording(
          en: "the output would overwrite `\(input)`, which was just read",
          vi: "kết quả sẽ ghi đè lên `\(input)` vừa được đọc")
        : Wording(
          en: "the output `\(path)` would overwrite `\(input)`, which was just read",
          vi: "kết quả ghi vào `\(path)` sẽ ghi đè lên `\(input)` vừa được đọc"),
      help: [Wording(en: "name another file", vi: "ghi tên một tệp khác")])
  }
}

extension System.Fault {
  /// What went wrong, in both languages; errors that are seldom seen in the system's own words.
  fileprivate var wording: Wording {
    if isMissing { return Wording(en: "there is no such folder", vi: "không có thư mục đó") }
    if isForbidden { return Wording(en: "it is not allowed", vi: "không có quyền") }
    if isFolder { return Wording(en: "it is a folder", vi: "đó là thư mục") }
    if isFull { return Wording(en: "the disk is full", vi: "đĩa đã đầy") }
    if isReadOnly { return Wording(en: "the disk can only be read", vi: "đĩa chỉ cho đọc") }
    if isNameTooLong { return Wording(en: "the name is too long", vi: "tên quá dài") }
    if isOfDevice { return Wording(en: "the disk or device has an error", vi: "đĩa hoặc thiết bị có lỗi") }
    if isClosed { return Wording(en: "it is closed", vi: "đã bị đóng") }
    return Wording(en: text, vi: "hệ thống báo “\(text)”")
  }
}
