import { setLanguage } from "@/app/language/actions";
import { PublicShell } from "@/components/shell/public-shell";
import { Missing } from "./missing";

export default function NotFound() {
  return (
    <PublicShell setLanguage={setLanguage}>
      <Missing />
    </PublicShell>
  );
}
