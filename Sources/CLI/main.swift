System.exit(CommandTool.run(CommandLine.arguments))
