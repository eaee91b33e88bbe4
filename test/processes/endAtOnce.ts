// Ends at once.
process.stdout.write('done\n');
