#if os(Linux)
  import Foundation
  import Glibc
  import Testing

  /// What a terminal shows of work that takes longer than a second.
  struct ProgressTests {
    @Test(
      "a step that says nothing of itself is shown once a second has gone by, and taken away", .timeLimit(.minutes(2)))
    func longStep() throws {
      let chuan = try Chuan()
      // As `grantpt` and `ptsname` do, which the module does not have: TIOCSPTLCK and TIOCGPTN.
      let master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
      var (locked, number): (CInt, CUnsignedInt) = (0, 0)
      guard master >= 0, ioctl(master, 0x4004_5431, &locked) == 0, ioctl(master, 0x8004_5430, &number) == 0 else {
        print("skipped: no terminal to be had")
        return
      }
      let terminal = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
      #expect(terminal >= 0)
      // The input stays open for longer than a second.
      let input = Pipe()
      let process = Process()
      process.executableURL = try Chuan.command()
      process.arguments = ["data", "-", "--to", "csv", "--output", "out.csv", "--lang", "en"]
      process.currentDirectoryURL = chuan.folder
      process.environment = ["TERM": "xterm"]
      process.standardInput = input
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle(fileDescriptor: terminal, closeOnDealloc: false)
      try process.run()
      close(terminal)
      input.fileHandleForWriting.write(Data("a,b\n1,2\n".utf8))
      usleep(2_500_000)
      try input.fileHandleForWriting.close()
      process.waitUntilExit()
      var shown: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 4096)
      while true {
        let count = read(master, &buffer, buffer.count)
        guard count > 0 else { break }
        shown += buffer[..<count]
      }
      close(master)
      let text = String(decoding: shown, as: UTF8.self)
      #expect(process.terminationStatus == 0)
      #expect(text.hasPrefix("\rreading data 1/1…"), "\(text.debugDescription)")
      #expect(text.hasSuffix("\r\u{1B}[K"), "\(text.debugDescription)")
      #expect(try chuan.read("out.csv") == "a,b\n1,2\n")
    }
  }
#endif
