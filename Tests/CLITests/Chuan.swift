import Foundation
import Testing

/// Runs the built command in a folder of its own.
struct Chuan: ~Copyable {
  struct Result {
    var status: Int32
    var output: String
    var errors: String
  }

  /// The folder that the command is run in.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("chuan-cli-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Writes a file of the folder.
  func write(_ name: String, _ text: String) throws {
    let place = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: place)
  }

  /// Writes a file of the folder.
  func write(_ name: String, _ bytes: [UInt8]) throws {
    try Data(bytes).write(to: folder.appendingPathComponent(name))
  }

  /// The text of a file of the folder.
  func read(_ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  /// The names of the files in the folder, sorted.
  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }

  /// Runs `chuan` with these arguments.
  func run(_ arguments: String..., environment: [String: String] = [:], input: String = "") throws -> Result {
    try run(all: arguments, environment: environment, input: input)
  }

  /// Runs `chuan` with these arguments.
  func run(all arguments: [String], environment: [String: String] = [:], input: String = "") throws -> Result {
    try execute(Chuan.command(), arguments, environment, input)
  }

  /// Runs a line of `/bin/sh` in which `$CHUAN` is the command.
  func shell(_ line: String, input: String = "") throws -> Result {
    try run(shell: line, environment: [:], input: input)
  }

  /// Runs a line of `/bin/sh` in which `$CHUAN` is the command.
  func run(shell line: String, environment: [String: String], input: String = "") throws -> Result {
    let named = environment.merging(["CHUAN": try Chuan.command().path]) { mine, _ in mine }
    return try execute(URL(fileURLWithPath: "/bin/sh"), ["-c", line], named, input)
  }

  private func execute(
    _ program: URL, _ arguments: [String], _ environment: [String: String], _ input: String
  ) throws -> Result {
    let logs = folder.appendingPathComponent("../chuan-logs-\(UUID().uuidString)").standardized
    try FileManager.default.createDirectory(at: logs, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: logs) }
    for name in ["in", "out", "err"] {
      try Data(name == "in" ? input.utf8 : "".utf8).write(to: logs.appendingPathComponent(name))
    }
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment.merging(["PATH": "/usr/bin:/bin"]) { mine, _ in mine }
    process.standardInput = try FileHandle(forReadingFrom: logs.appendingPathComponent("in"))
    process.standardOutput = try FileHandle(forWritingTo: logs.appendingPathComponent("out"))
    process.standardError = try FileHandle(forWritingTo: logs.appendingPathComponent("err"))
    try process.run()
    let deadline = Date().addingTimeInterval(60)
    while process.isRunning, Date() < deadline { Thread.sleep(forTimeInterval: 0.002) }
    if process.isRunning { process.terminate() }
    process.waitUntilExit()
    func text(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: logs.appendingPathComponent(name)), as: UTF8.self)
    }
    return Result(status: process.terminationStatus, output: try text("out"), errors: try text("err"))
  }

  /// The command beside the test bundle, or the one that `CHUAN` names.
  static func command() throws -> URL {
    if let path = ProcessInfo.processInfo.environment["CHUAN"] { return URL(fileURLWithPath: path) }
    for bundle in [Bundle.main] + Bundle.allBundles {
      var folder = (bundle.executableURL ?? bundle.bundleURL).resolvingSymlinksInPath().deletingLastPathComponent()
      for _ in 0..<4 {
        let candidate = folder.appendingPathComponent("chuan")
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: candidate.path, isDirectory: &isFolder), !isFolder.boolValue {
          return candidate
        }
        folder.deleteLastPathComponent()
      }
    }
    throw NotBuilt()
  }

  struct NotBuilt: Error {}
}

/// A small plan and results for it.
enum Sample {
  static let pack = """
    pack sample_2024 "Kế hoạch mẫu" document "1/KH-UBND"
      year 2024
      level district "Mẫu"
    use tthc
    targets "Mục 1"
      online_dossier_rate >= 50% cite "STT 1"
      dossier_on_time_rate above 90% cite "STT 2"
    test "exactly half is enough"
      given online_dossier_rate = 50%
      expect online_dossier_rate is met

    """

  static let results = """
    unit,name,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator,dossier_on_time_rate
    A,Xã A,commune,2024,450,900,90%
    B,Xã B,commune,2024,449,900,90.01%
    C,Xã C,commune,2024,,900,
    D,Xã D,commune,2024,0,0,95%

    """

  /// Tasks with times of every kind, and a target with a deadline.
  static let tasks = """
    pack t "Kế hoạch, nhiệm vụ; năm 2024" document "2/KH" issued 2024-01-05 year 2024 level district "H" in province "T"
    use tthc
    targets "II"
      online_dossier_rate >= 50% by 2024-06-30 cite "II.1"
    tasks "I"
      task "1" "Báo cáo" lead "Văn phòng" support "Các phòng, ban" product "Báo cáo" quarterly and yearly cite "1" quote "q"
      task "2" "Ban hành" lead "Văn phòng" product "Kế hoạch" before 2024-01-20 and on event "đột xuất"
      task "3" "Kiểm tra" lead "Tổ 1" lead "Tổ 2" product "Kết luận" as planned in "Kế hoạch riêng"
      task "4" "Truyền thông" lead "Văn phòng" product "Bài" ongoing

    """

  /// A scorecard with an item of which no result is known.
  static let scorecard =
    pack + """
      scorecard s "Điểm" total 10 points
        ranked within level
        group "Nhóm" 10 points
          item online_dossier_rate 6 points in proportion
          item dossier_on_time_rate 4 points if met
        bonus ecopy_certification_count 1 points plus 0.1 points per case
        band "Tốt" from 8
        band "Khá" below 8

      """

  /// Two mistakes that have nothing to do with each other.
  static let broken = pack.replacingOccurrences(of: ">= 50%", with: ">= 49,5%")
    .replacingOccurrences(of: "above 90%", with: "above 90% for level comune")
}
