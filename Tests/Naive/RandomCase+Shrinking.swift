extension RandomCase {
  /// The smallest case found, by leaving out lines of its files, that still does what `fails` looks for.
  func shrunk(while fails: (RandomCase) -> Bool) -> RandomCase {
    var smallest = self
    smallest.facts = [:]
    guard fails(smallest) else { return self }
    var goesOn = true
    while goesOn {
      goesOn = false
      for file in 0..<(smallest.rules.count + smallest.data.count) {
        var line = smallest.file(file).lines.count - 1
        while line >= 0 {
          var candidate = smallest
          candidate.change(file) { $0.remove(at: line) }
          if fails(candidate) {
            smallest = candidate
            goesOn = true
          }
          line -= 1
        }
      }
    }
    return smallest
  }

  /// Rule files first, then data files.
  private func file(_ index: Int) -> File { index < rules.count ? rules[index] : data[index - rules.count] }

  private mutating func change(_ index: Int, _ change: (inout [String]) -> Void) {
    if index < rules.count { change(&rules[index].lines) } else { change(&data[index - rules.count].lines) }
  }
}
