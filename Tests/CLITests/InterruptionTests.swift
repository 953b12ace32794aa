import Foundation
import Testing

/// What is left when the command is told to end while it works.
struct InterruptionTests {
  @Test("Ctrl-C ends the command with 130, and the signals of the system with theirs")
  func status() throws {
    let chuan = try Chuan()
    for (signal, status) in [("INT", 130), ("TERM", 143), ("HUP", 129)] {
      let result = try chuan.shell(
        "(printf 'a,b\\n1,2\\n'; sleep 2) | timeout --preserve-status -s \(signal) 0.3 $CHUAN data - --output out; echo $?"
      )
      #expect(result.output == "\(status)\n" && result.errors.isEmpty, "\(signal): \(result)")
      #expect(try chuan.names() == [])
    }
  }

  @Test("an unfinished file is taken away, and what was there before stays")
  func unfinished() throws {
    let chuan = try Chuan()
    let rows = (0..<3000).map { "HS\($0),\($0 % 28 + 1)/3/2024\n" }.joined()
    try chuan.write("d.csv", "ma,ngay\n" + rows)
    for _ in 0..<5 {
      try chuan.write("out", "before")
      let process = Process()
      process.executableURL = try Chuan.command()
      process.arguments = ["data", "d.csv", "--to", "csv", "--output", "out"]
      process.currentDirectoryURL = chuan.folder
      process.standardError = FileHandle.nullDevice
      try process.run()
      while process.isRunning, try !chuan.names().contains(where: { $0.hasPrefix(".chuan") }) {}
      process.terminate()
      process.waitUntilExit()
      // The last moment may have been too late to end it.
      #expect([143, 0].contains(process.terminationStatus))
      #expect(try chuan.names() == ["d.csv", "out"])
      let left = try chuan.read("out")
      #expect(left == "before" || left.hasPrefix("ma,ngay\n") && left.utf8.count > 30_000)
    }
  }

  @Test("a signal that is ignored already, as under nohup, does not end the command")
  func ignored() throws {
    let chuan = try Chuan()
    let result = try chuan.shell(
      "trap '' INT; (printf 'a,b\\n1,2\\n'; sleep 0.6) | sh -c '(sleep 0.2; kill -INT $$) & exec $CHUAN data - --to csv'; "
        + "echo $?")
    #expect(result.output == "a,b\n1,2\n0\n", "\(result)")
  }

  @Test(
    "a file of which less can be read than there was is told, with status 2",
    .enabled(if: FileManager.default.fileExists(atPath: "/sys/kernel/mm/transparent_hugepage/enabled")))
  func shrunk() throws {
    // The system says that this file has 4096 bytes, and gives fewer.
    let result = try Chuan().run("data", "/sys/kernel/mm/transparent_hugepage/enabled")
    #expect(result.status == 2 && result.errors.contains("KPI0912") && result.errors.contains("became shorter"))
  }
}
