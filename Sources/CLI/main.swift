System.exit(CommandTool.run(CommandWords.given()))
