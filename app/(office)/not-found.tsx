import { Missing } from "@/app/missing";

/** Inside the shell, so that the way on stays at hand. */
export default function OfficeNotFound() {
  return <Missing />;
}
