# Intune Remediations: detection script. Exit code 0: no issue; 1: issue. Output: one line, at most 2048 characters.
# Run it as 64-bit PowerShell, as the logged-on user or as SYSTEM. No remediation script is needed: kmsmonitor renews by
# itself as soon as it can; a remediation may start `kmsmonitor activate`.
$program = Join-Path $env:ProgramFiles 'kmsmonitor\kmsmonitor.exe'
if (-not (Test-Path -LiteralPath $program)) { Write-Output 'UNKNOWN: kmsmonitor is not installed.'; exit 1 }
& $program check --intune
exit $LASTEXITCODE
