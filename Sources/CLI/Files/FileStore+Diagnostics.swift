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
            vi: "xem lại cách viết và thư mục hiện tại")
        ])
    }
    if fault.isLinkLoop {
      return Diagnostic(
        .linkLoop, at: place,
        Wording(en: "the links at `\(path)` lead round in a circle", vi: "các liên kết ở `\(path)` dẫn vòng tròn"),
        help: [Wording(en: "mend the symbolic links", vi: "sửa lại các đường dẫn tắt (liên kết) đó")])
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
          vi: "xem lại cách viết và thư mục hiện tại")
      ])
  }

  /// A file that was read twice and was not the same.
  static func changedWhileRead(_ path: String) -> Diagnostic {
    Diagnostic(
      .fileUnreadable, at: .path(path),
      Wording(
        en: "`\(path)` changed while it was read; the rows above do not hold",
        vi: "`\(path)` bị thay đổi trong khi đang đọc; các dòng phía trên không còn đúng"),
      help: [
        Wording(
          en: "wait until whatever writes it has finished, and run the command again",
          vi: "hãy chờ chương trình đang ghi tệp xong rồi chạy lại lệnh")
      ])
  }

  /// Says why a file could not be read to its end.
  static func cannotScan(_ path: String, _ fault: SourceFault) -> Diagnostic {
    switch fault {
    case .system(let number): return cannotRead(path, System.Fault(number: number), .path(path))
    case .shrank:
      return Diagnostic(
        .fileUnreadable, at: .path(path),
        Wording(
          en: "`\(path)` became shorter while it was read", vi: "`\(path)` bị ngắn đi trong khi đang đọc"),
        help: [
          Wording(
            en: "wait until whatever writes it has finished, and run the command again",
            vi: "hãy chờ chương trình đang ghi tệp xong rồi chạy lại lệnh")
        ])
    }
  }

  /// A file or folder that exists and cannot be read.
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

  /// A name in other bytes than UTF-8, shown with `\xE1` for those: it can be neither read nor written under that name.
  static func nameNotUTF8(_ shown: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .nameNotUTF8, at: place,
      Wording(en: "the name `\(shown)` is not in UTF-8", vi: "tên `\(shown)` không ở dạng UTF-8"),
      notes: [
        Wording(
          en: "archives packed on old Windows unpack to such names; none is read or written in its place",
          vi: "tệp nén từ Windows cũ thường giải ra tên như vậy; không tệp nào khác được đọc hoặc ghi thay")
      ],
      help: [
        Wording(
          en: "rename it, for instance by `convmv -f cp1258 -t utf8 --notest FILE`",
          vi: "đổi tên tệp, ví dụ bằng `convmv -f cp1258 -t utf8 --notest TỆP`")
      ])
  }

  /// The memory that the command may take does not suffice.
  static func outOfMemory() -> Diagnostic {
    Diagnostic(
      .outOfMemory, at: .command,
      Wording(
        en: "there is not enough memory for these data", vi: "không đủ bộ nhớ cho số liệu này"),
      notes: [
        Wording(
          en: "nothing was written to a file", vi: "chưa ghi gì vào tệp nào")
      ],
      help: [
        Wording(
          en: "raise the limit (`ulimit -v`), or give the data in several files, one run each",
          vi: "nâng giới hạn (`ulimit -v`), hoặc chia số liệu thành nhiều tệp, mỗi lần chạy một tệp")
      ])
  }

  /// A link that leads nowhere, among what a pattern stands for.
  static func danglingLink(_ path: String) -> Diagnostic {
    Diagnostic(
      .danglingLink, at: .path(path),
      Wording(en: "the link `\(path)` leads nowhere", vi: "liên kết `\(path)` không dẫn đến đâu"),
      help: [
        Wording(
          en: "mend or remove it: what it should lead to may be missing from the data",
          vi: "sửa hoặc xóa liên kết: tệp mà liên kết phải dẫn đến có thể đang thiếu trong số liệu")
      ])
  }

  /// Files that a pattern stands for and nobody means.
  static func passedOver(_ files: [(path: String, why: Wording)]) -> Diagnostic {
    let shown = files.prefix(3)
    let (en, vi) = (
      shown.map { "`\($0.path)` (\($0.why.en))" }.joined(separator: ", "),
      shown.map { "`\($0.path)` (\($0.why.vi))" }.joined(separator: ", ")
    )
    let more = files.count > 3 ? ", …" : ""
    return Diagnostic(
      .filesPassedOver, .note, at: .command,
      files.count == 1
        ? Wording(en: "passed over: \(en)", vi: "bỏ qua: \(vi)")
        : Wording(en: "\(files.count) files passed over: \(en)\(more)", vi: "bỏ qua \(files.count) tệp: \(vi)\(more)"))
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
